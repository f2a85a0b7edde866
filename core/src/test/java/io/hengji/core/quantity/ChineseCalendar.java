package io.hengji.core.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The Chinese calendar from the positions of sun and moon, as GB/T 33661 defines it: months begin
/// on the day of the new moon at 120 degrees east, the winter solstice lies in the eleventh, and of
/// thirteen months between two solstices the first without a principal term is the leap month.
/// Positions after Meeus, Astronomical Algorithms, chapters 25 and 49.
final class ChineseCalendar {
  private static final double SYNODIC_MONTH = 29.530588861;
  private static final double NOON_OF_2000 = 2451545.0;
  private static final double EAST = 8.0 / 24;

  /// Coefficient, power of E, and multiples of M, M', F.
  private static final double[][] NEW_MOON = {
    {-0.40720, 0, 0, 1, 0}, {0.17241, 1, 1, 0, 0}, {0.01608, 0, 0, 2, 0}, {0.01039, 0, 0, 0, 2},
    {0.00739, 1, -1, 1, 0}, {-0.00514, 1, 1, 1, 0}, {0.00208, 2, 2, 0, 0}, {-0.00111, 0, 0, 1, -2},
    {-0.00057, 0, 0, 1, 2}, {0.00056, 1, 1, 2, 0}, {-0.00042, 0, 0, 3, 0}, {0.00042, 1, 1, 0, 2},
    {0.00038, 1, 1, 0, -2}, {-0.00024, 1, -1, 2, 0}, {-0.00007, 0, 2, 1, 0}, {0.00004, 0, 0, 2, -2},
    {0.00004, 0, 3, 0, 0}, {0.00003, 0, 1, 1, -2}, {0.00003, 0, 0, 2, 2}, {-0.00003, 0, 1, 1, 2},
    {0.00003, 0, -1, 1, 2}, {-0.00002, 0, -1, 1, -2}, {-0.00002, 0, 1, 3, 0}, {0.00002, 0, 0, 4, 0}
  };

  /// Amplitude, phase and rate per month of what the planets add.
  private static final double[][] PLANETS = {
    {0.000325, 299.77, 0.107408}, {0.000165, 251.88, 0.016321}, {0.000164, 251.83, 26.651886},
    {0.000126, 349.42, 36.412478}, {0.000110, 84.66, 18.206239}, {0.000062, 141.74, 53.303771},
    {0.000060, 207.14, 2.453732}, {0.000056, 154.84, 7.306860}, {0.000047, 34.52, 27.261239}
  };

  private ChineseCalendar() {}

  /// The day of a month that is no leap month, in the Chinese year that begins in `year`.
  static LocalDate day(int year, int month, int day) {
    int first = newMoonOnOrBefore(winterSolstice(year - 1));
    int last = newMoonOnOrBefore(winterSolstice(year));
    boolean leapYear = last - first == 13;
    int number = 11;
    boolean leapSeen = false;
    List<LocalDate> named = new ArrayList<>();
    for (int k = first + 1; k <= last; k++) {
      if (leapYear && !leapSeen && !hasPrincipalTerm(k)) {
        leapSeen = true;
        continue;
      }
      number = number % 12 + 1;
      if (number == month) {
        named.add(newMoon(k));
      }
    }
    return named.getFirst().plusDays(day - 1L);
  }

  private static boolean hasPrincipalTerm(int k) {
    int begins = (int) Math.floor(longitude(midnight(newMoon(k))) / 30);
    int ends = (int) Math.floor(longitude(midnight(newMoon(k + 1))) / 30);
    return begins != ends;
  }

  /// The instant at which the day begins in China, as a Julian day of dynamical time.
  private static double midnight(LocalDate day) {
    return day.toEpochDay() + 2440587.5 - EAST + deltaT(day.getYear());
  }

  private static LocalDate winterSolstice(int year) {
    LocalDate day = LocalDate.of(year, 12, 19);
    while (longitude(midnight(day.plusDays(1))) < 270) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static int newMoonOnOrBefore(LocalDate day) {
    int k = (int) Math.round((day.toEpochDay() + 2440587.5 - NOON_OF_2000) / SYNODIC_MONTH) + 1;
    while (newMoon(k).isAfter(day)) {
      k--;
    }
    return k;
  }

  private static LocalDate newMoon(int k) {
    double t = k / 1236.85;
    double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
    double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t;
    double node = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t;
    double day = 2451550.09766 + SYNODIC_MONTH * k + 0.00015437 * t * t - 0.00000015 * t * t * t;
    day -= 0.00017 * sin(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
    for (double[] term : NEW_MOON) {
      day += term[0] * Math.pow(e, term[1]) * sin(term[2] * sun + term[3] * moon + term[4] * node);
    }
    for (double[] planet : PLANETS) {
      day += planet[0] * sin(planet[1] + planet[2] * k);
    }
    double local = day - deltaT(2000 + t * 100) + EAST;
    return LocalDate.ofEpochDay((long) Math.floor(local + 0.5) - 2440588);
  }

  /// The sun's apparent longitude in degrees.
  private static double longitude(double day) {
    double t = (day - NOON_OF_2000) / 36525;
    double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
    double centre =
        (1.914602 - 0.004817 * t) * sin(anomaly)
            + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
            + 0.000289 * sin(3 * anomaly);
    double node = 125.04 - 1934.136 * t;
    double apparent =
        280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * sin(node);
    return (apparent % 360 + 360) % 360;
  }

  /// Dynamical less universal time, in days.
  private static double deltaT(double year) {
    double t = year - 2000;
    return (62.92 + 0.32217 * t + 0.005589 * t * t) / 86_400;
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }
}
