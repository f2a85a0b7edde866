package io.hengji.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads pictures of single lines with one model. May be used from several threads.
final class Recogniser {
  static final int HEIGHT = 48;
  private static final int NARROWEST = 48;
  private static final int WIDEST = 3200;
  private static final double UNLIKELY = 0.5;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Alphabet alphabet;

  Recogniser(OrtEnvironment environment, OrtSession session, Alphabet alphabet) {
    this.environment = environment;
    this.session = session;
    this.alphabet = alphabet;
  }

  /// Reads a line.
  Reading read(Grey line) throws OrtException {
    int width = (int) Math.round((double) HEIGHT * line.width() / line.height());
    int inked = Math.clamp(width, 8, WIDEST);
    Grey scaled = line.scaled(inked, HEIGHT);
    int padded = Math.max(NARROWEST, inked);
    FloatBuffer pixels = FloatBuffer.allocate(3 * HEIGHT * padded);
    for (int channel = 0; channel < 3; channel++) {
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < padded; x++) {
          int shade = x < inked ? scaled.at(x, y) : 255;
          pixels.put(shade / 127.5f - 1);
        }
      }
    }
    pixels.flip();
    long[] shape = {1, 3, HEIGHT, padded};
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, pixels, shape);
        OrtSession.Result result =
            session.run(Map.of(session.getInputNames().iterator().next(), tensor))) {
      OnnxTensor answer = (OnnxTensor) result.get(0);
      long[] steps = answer.getInfo().getShape();
      return decode(
          answer.getFloatBuffer(), (int) steps[1], (int) steps[2], (double) inked / padded);
    }
  }

  private Reading decode(FloatBuffer probabilities, int steps, int answers, double inked) {
    StringBuilder text = new StringBuilder();
    List<Double> middles = new ArrayList<>();
    List<Double> sure = new ArrayList<>();
    double weakest = 1;
    int before = 0;
    double strongest = 0;
    for (int step = 0; step < steps; step++) {
      int best = best(probabilities, step * answers, answers);
      double probability = probabilities.get(step * answers + best);
      if (before != 0 && best != before) {
        sure.add(strongest);
        weakest = Math.min(weakest, strongest);
      }
      if (best == 0) {
        weakest = Math.min(weakest, probability);
      } else if (best != before) {
        text.append(alphabet.at(best));
        middles.add(Math.min(1, (step + 0.5) / steps / inked));
        strongest = probability;
      } else {
        strongest = Math.max(strongest, probability);
      }
      before = best;
    }
    if (before != 0) {
      sure.add(strongest);
      weakest = Math.min(weakest, strongest);
    }
    return new Reading(text.toString(), middles, sure, weakest);
  }

  private static int best(FloatBuffer probabilities, int from, int answers) {
    int best = 0;
    float most = -1;
    for (int i = 0; i < answers; i++) {
      float probability = probabilities.get(from + i);
      if (probability > most) {
        most = probability;
        best = i;
      }
      if (most > UNLIKELY) {
        return best;
      }
    }
    return best;
  }
}
