package io.hengji.writers.picture;

import io.hengji.writers.pack.Xml;
import io.hengji.writers.page.Picture;

/// A picture as SVG within a page: with a title for those who do not see it.
public final class SvgPicture {

  private SvgPicture() {}

  public static String of(Picture picture) {
    StringBuilder out = new StringBuilder(4096);
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ");
    out.append(picture.width()).append(' ').append(picture.height()).append("\"><title>");
    out.append(Xml.text(picture.says())).append("</title>");
    out.append("<defs><pattern id=\"hatch\" width=\"4\" height=\"4\" ");
    out.append("patternTransform=\"rotate(45)\" patternUnits=\"userSpaceOnUse\">");
    out.append("<rect width=\"4\" height=\"4\" fill=\"").append(colour(Picture.Colour.ORANGE));
    out.append("\"/><path d=\"M0 0V4\" stroke=\"#fff\" stroke-width=\"1.4\"/></pattern></defs>");
    picture.shapes().forEach(shape -> shape(out, shape));
    return out.append("</svg>").toString();
  }

  private static void shape(StringBuilder out, Picture.Shape shape) {
    switch (shape) {
      case Picture.Bar(int x, int y, int width, int height, var colour, boolean hatched) -> {
        out.append("<rect x=\"").append(x).append("\" y=\"").append(y).append("\" width=\"");
        out.append(width).append("\" height=\"").append(height).append("\" fill=\"");
        out.append(hatched ? "url(#hatch)" : colour(colour)).append("\"/>");
      }
      case Picture.Rule(int fromX, int fromY, int toX, int toY) -> {
        out.append("<line x1=\"").append(fromX).append("\" y1=\"").append(fromY);
        out.append("\" x2=\"").append(toX).append("\" y2=\"").append(toY);
        out.append("\" stroke=\"#666\"/>");
      }
      case Picture.Label(int x, int y, int size, boolean endsHere, String text) -> {
        out.append("<text x=\"").append(x).append("\" y=\"").append(y);
        out.append("\" font-size=\"").append(size).append('"');
        out.append(endsHere ? " text-anchor=\"end\">" : ">").append(Xml.text(text));
        out.append("</text>");
      }
    }
  }

  private static String colour(Picture.Colour colour) {
    return "#%02x%02x%02x".formatted(colour.red(), colour.green(), colour.blue());
  }
}
