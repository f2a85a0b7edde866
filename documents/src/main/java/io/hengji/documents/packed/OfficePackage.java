package io.hengji.documents.packed;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.xml.ByteSupply;
import io.hengji.documents.xml.XmlEvent;
import io.hengji.documents.xml.XmlName;
import io.hengji.documents.xml.XmlNames;
import io.hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An office file: parts in a ZIP archive that point to one another.
public final class OfficePackage implements AutoCloseable {
  private static final String USUAL_DOCUMENT = "word/document.xml";
  private static final String USUAL_WORKBOOK = "xl/workbook.xml";
  private static final int MOST_RELATIONS = 100_000;

  private final ZipArchive archive;
  private final Allowance allowance;
  private @Nullable String mainPart;

  public OfficePackage(byte[] bytes, Allowance allowance) throws UnreadableFile {
    this(new ZipArchive(RandomBytes.of(bytes)), allowance);
  }

  public OfficePackage(ZipArchive archive, Allowance allowance) {
    this.archive = archive;
    this.allowance = allowance;
  }

  /// Whether an archive is an office file.
  public static boolean isOffice(ZipArchive archive) {
    return archive.find("[Content_Types].xml").isPresent()
        || archive.find(USUAL_DOCUMENT).isPresent()
        || archive.find(USUAL_WORKBOOK).isPresent();
  }

  public Allowance allowance() {
    return allowance;
  }

  public boolean has(String part) {
    return archive.find(part).isPresent();
  }

  /// What the file is about.
  public MainTag mainKind() throws UnreadableFile {
    String part = mainPart().orElse("");
    if (part.isEmpty() || part.endsWith(".bin")) {
      return MainTag.OTHER;
    }
    XmlScanner<MainTag> xml = scan(part, MainTag.NAMES, MainTag.OTHER);
    for (XmlEvent event = xml.next(); event != XmlEvent.START; event = xml.next()) {}
    return xml.tag();
  }

  /// The part that the file is about, else the usual one.
  public Optional<String> mainPart() throws UnreadableFile {
    if (mainPart == null) {
      mainPart = findMainPart().orElse("");
    }
    return mainPart.isEmpty() ? Optional.empty() : Optional.of(mainPart);
  }

  private Optional<String> findMainPart() throws UnreadableFile {
    for (Relation relation : relations("")) {
      if (relation.kind().equals("officeDocument") && has(relation.target())) {
        return Optional.of(relation.target());
      }
    }
    for (String part : new String[] {USUAL_DOCUMENT, USUAL_WORKBOOK}) {
      if (has(part)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /// A scanner over a part; it ends the scanner over the part before.
  public <T extends XmlName> XmlScanner<T> scan(String part, XmlNames<T> names, T other)
      throws UnreadableFile {
    ZipMember member = archive.find(part).orElseThrow(() -> missing(part));
    ByteSupply bytes = archive.open(member, allowance);
    return new XmlScanner<>(bytes, member.size(), names, other);
  }

  /// What a part points to within the file; the root's own relations for "".
  public List<Relation> relations(String part) throws UnreadableFile {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String list = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    List<Relation> relations = new ArrayList<>();
    if (!has(list)) {
      return relations;
    }
    XmlScanner<RelationTag> xml = scan(list, RelationTag.NAMES, RelationTag.OTHER);
    for (XmlEvent event = xml.next(); event != XmlEvent.DONE; event = xml.next()) {
      if (event == XmlEvent.START
          && xml.tag() == RelationTag.RELATIONSHIP
          && !xml.attributeIs("TargetMode", "External")
          && relations.size() < MOST_RELATIONS) {
        relations.add(relation(xml, folder));
      }
    }
    return relations;
  }

  private static Relation relation(XmlScanner<RelationTag> xml, String folder) {
    String type = Optional.ofNullable(xml.attribute("Type")).orElse("");
    String target = Optional.ofNullable(xml.attribute("Target")).orElse("");
    return new Relation(
        Optional.ofNullable(xml.attribute("Id")).orElse(""),
        type.substring(type.lastIndexOf('/') + 1),
        resolve(folder, target.replace('\\', '/')));
  }

  private static String resolve(String folder, String target) {
    String whole = target.startsWith("/") ? target.substring(1) : folder + target;
    if (!whole.contains("./") && !whole.contains("//")) {
      return whole;
    }
    List<String> steps = new ArrayList<>();
    for (String step : whole.split("/")) {
      if (step.equals("..")) {
        if (!steps.isEmpty()) {
          steps.removeLast();
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  private static UnreadableFile missing(String part) {
    return new UnreadableFile("文件中缺少必需的部分“" + part + "”，文件已损坏。");
  }

  @Override
  public void close() {
    archive.close();
  }
}
