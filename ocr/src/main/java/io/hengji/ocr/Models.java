package io.hengji.ocr;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The models, loaded once for the whole program when the first picture is read.
///
/// @param first reads every line
/// @param second of another make, reads it again
record Models(Recogniser first, Recogniser second) {
  private static final String FIRST = "/models/ch_PP-OCRv4_rec_infer.onnx";
  private static final String SECOND = "/models/ch_PP-OCRv3_rec_infer.onnx";
  private static final String ALPHABET = "/models/ppocr_keys_v1.txt";
  private static final int MOST_THREADS = 4;

  static Models load() throws IOException, OrtException {
    NativeFolder.prepare();
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "hengji");
    environment.setTelemetry(false);
    Alphabet alphabet = Alphabet.of(new String(resource(ALPHABET), StandardCharsets.UTF_8));
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
      options.setIntraOpNumThreads(threads);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      return new Models(
          new Recogniser(
              environment, environment.createSession(resource(FIRST), options), alphabet),
          new Recogniser(
              environment, environment.createSession(resource(SECOND), options), alphabet));
    }
  }

  private static byte[] resource(String path) throws IOException {
    try (InputStream in = Models.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new FileNotFoundException(path);
      }
      return in.readAllBytes();
    }
  }
}
