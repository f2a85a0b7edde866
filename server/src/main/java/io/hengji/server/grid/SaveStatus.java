package io.hengji.server.grid;

import io.hengji.core.form.CellPath;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// The status with which a save of cells is answered.
public final class SaveStatus {

  private SaveStatus() {}

  /// 409 where somebody else wrote a cell too, 422 where a text cannot stand in its cell.
  public static HttpStatus of(List<Clashing> clashes, Map<CellPath, String> refused) {
    if (!clashes.isEmpty()) {
      return HttpStatus.CONFLICT;
    }
    return refused.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
