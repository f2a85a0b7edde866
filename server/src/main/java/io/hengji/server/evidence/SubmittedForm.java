package io.hengji.server.evidence;

/// Somebody wanted to change the evidence of a form that was handed in.
public final class SubmittedForm extends RuntimeException {

  private static final long serialVersionUID = 1L;
}
