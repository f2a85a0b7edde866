package io.hengji.documents.annotate;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.OfficePackage;
import io.hengji.documents.packed.RandomBytes;
import io.hengji.documents.packed.Relation;
import io.hengji.documents.packed.ZipArchive;
import io.hengji.documents.packed.ZipMember;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Element;

/// A copy of an office file: its parts as they are, byte by byte, but for those that were edited,
/// and new ones beside them.
final class PackageCopy implements AutoCloseable {

  private static final String TYPES = "[Content_Types].xml";
  private static final String TYPES_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String LINKS_NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final long MOST_BYTES = 48L << 20;

  private final ZipArchive archive;
  private final OfficePackage file;
  private final Map<String, XmlPart> edited = new HashMap<>();
  private final Map<String, byte[]> replaced = new LinkedHashMap<>();
  private int links;

  PackageCopy(byte[] original) throws UnreadableFile {
    archive = new ZipArchive(RandomBytes.of(original));
    file = new OfficePackage(archive, new Allowance(Limits.STANDARD));
  }

  OfficePackage file() {
    return file;
  }

  /// The part that the file is about.
  String mainPart() throws UnreadableFile {
    return file.mainPart().orElseThrow(() -> new UnreadableFile("文件中没有正文，文件已损坏。"));
  }

  /// A part as a tree; what is changed in it will be written.
  XmlPart edit(String part) throws UnreadableFile {
    XmlPart known = edited.get(part);
    if (known != null) {
      return known;
    }
    XmlPart xml = XmlPart.parse(bytes(part));
    edited.put(name(part), xml);
    return xml;
  }

  /// The bytes of a part as they are now.
  byte[] bytes(String part) throws UnreadableFile {
    byte[] own = replaced.get(name(part));
    if (own != null) {
      return own;
    }
    ZipMember member =
        archive.find(part).orElseThrow(() -> new UnreadableFile("文件中缺少必需的部分“" + part + "”，文件已损坏。"));
    if (member.size() > MOST_BYTES) {
      throw new UnreadableFile("文件的“" + part + "”过大，无法加批注，请删去与自评表无关的工作表后再试。");
    }
    return archive.bytes(member, file.allowance(), MOST_BYTES);
  }

  private String name(String part) {
    return archive.find(part).map(ZipMember::name).orElse(part);
  }

  /// Writes a part anew, or a new part.
  void replace(String part, byte[] bytes) {
    replaced.put(name(part), bytes);
  }

  /// A new part, to be edited.
  XmlPart create(String part, String xml) throws UnreadableFile {
    XmlPart created = XmlPart.parse(xml.getBytes(StandardCharsets.UTF_8));
    edited.put(part, created);
    replaced.put(part, new byte[0]);
    return created;
  }

  /// A name that no part has: `xl/comments` and a number.
  String freeName(String start, String end) {
    int number = 1;
    while (file.has(start + number + end) || replaced.containsKey(start + number + end)) {
      number++;
    }
    return start + number + end;
  }

  /// The part of a kind that a part points to.
  Optional<String> related(String part, String kind) throws UnreadableFile {
    return file.relations(part).stream()
        .filter(relation -> relation.kind().equals(kind) && file.has(relation.target()))
        .map(Relation::target)
        .findFirst();
  }

  /// Lets a part point to another and returns the name that it uses for it.
  String relate(String part, String type, String target) throws UnreadableFile {
    int slash = part.lastIndexOf('/');
    String list = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    XmlPart xml =
        file.has(list) || edited.containsKey(list)
            ? edit(list)
            : create(list, "<Relationships xmlns=\"" + LINKS_NAMESPACE + "\"/>");
    Set<String> taken = new HashSet<>();
    XmlPart.children(xml.root()).forEach(link -> taken.add(link.getAttribute("Id")));
    String id = "rIdHengji" + ++links;
    while (taken.contains(id)) {
      id = "rIdHengji" + ++links;
    }
    Element link = xml.append(xml.root(), "Relationship");
    link.setAttribute("Id", id);
    link.setAttribute("Type", type);
    link.setAttribute("Target", "/" + target);
    return id;
  }

  /// Says of what type a new part is.
  void declare(String part, String type) throws UnreadableFile {
    XmlPart types = types();
    Element override = types.append(types.root(), "Override");
    override.setAttribute("PartName", "/" + part);
    override.setAttribute("ContentType", type);
  }

  /// Says of what type the parts of an extension are, unless the file says so already.
  void declareExtension(String extension, String type) throws UnreadableFile {
    XmlPart types = types();
    List<Element> known = XmlPart.children(types.root(), "Default");
    if (known.stream().anyMatch(d -> d.getAttribute("Extension").equalsIgnoreCase(extension))) {
      return;
    }
    Element added = types.create("Default");
    added.setAttribute("Extension", extension);
    added.setAttribute("ContentType", type);
    types.root().insertBefore(added, types.root().getFirstChild());
  }

  private XmlPart types() throws UnreadableFile {
    return file.has(TYPES) || edited.containsKey(TYPES)
        ? edit(TYPES)
        : create(TYPES, "<Types xmlns=\"" + TYPES_NAMESPACE + "\"/>");
  }

  /// The whole copy.
  byte[] bytes() throws UnreadableFile {
    edited.forEach((part, xml) -> replaced.put(part, xml.bytes()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Set<String> written = new HashSet<>();
    try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (ZipMember member : archive.members()) {
        if (!member.isFolder() && written.add(member.name())) {
          byte[] own = replaced.get(member.name());
          write(out, member.name(), own == null ? whole(member) : own);
        }
      }
      for (Map.Entry<String, byte[]> part : replaced.entrySet()) {
        if (written.add(part.getKey())) {
          write(out, part.getKey(), part.getValue());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private byte[] whole(ZipMember member) throws UnreadableFile {
    return archive.bytes(member, file.allowance(), Limits.STANDARD.unpackedBytes());
  }

  /// Writes an entry with a fixed time, so that the same file gives the same copy.
  private static void write(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(315_532_800_000L);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  @Override
  public void close() {
    file.close();
  }
}
