package io.hengji.core.quantity;

/// How far words say a target was reached.
public enum Tier {
  REACHED,
  PARTLY,
  MISSED
}
