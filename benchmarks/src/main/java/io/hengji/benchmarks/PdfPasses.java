package io.hengji.benchmarks;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;

/// Reads the tables of PDF files as [FilePasses] tells. Its twin in `benchmarks/pdf` does the same
/// with a peer.
public final class PdfPasses {

  private PdfPasses() {}

  /// Arguments: seconds, files.
  public static void main(String[] arguments) throws Exception {
    FilePasses.print(arguments, PdfPasses::cells);
  }

  private static long cells(byte[] file) throws UnreadableFile {
    long filled = 0;
    for (Block block : DocumentReader.read("form.pdf", file, Limits.STANDARD).blocks()) {
      if (block instanceof Grid grid) {
        for (GridCell cell : grid.cells()) {
          filled += cell.text().isEmpty() ? 0 : 1;
        }
      }
    }
    return filled;
  }
}
