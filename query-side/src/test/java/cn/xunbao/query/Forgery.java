package cn.xunbao.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.events.EventJson;
import cn.xunbao.evidence.key.SigningKey;
import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.bundle.BundlePaths;
import cn.xunbao.query.bundle.LeafHashes;
import cn.xunbao.query.bundle.LeafLine;
import cn.xunbao.query.bundle.Manifest;
import cn.xunbao.query.bundle.Manifest.PackedFile;
import cn.xunbao.query.bundle.PackedEvent;
import cn.xunbao.query.bundle.PackedProofs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ObjectNode;

/** What somebody does to a bundle that he has got hold of. */
final class Forgery {

  private static final TreeHash HASH = TreeHash.SHA_256;

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** A copy to work on. */
  Forgery(Path bundle) {
    try (var zip = new ZipInputStream(Files.newInputStream(bundle))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    return new String(bytes(name), UTF_8);
  }

  List<String> names() {
    return List.copyOf(files.keySet());
  }

  Forgery edit(String name, UnaryOperator<String> edit) {
    var before = text(name);
    var after = edit.apply(before);
    if (after.equals(before)) {
      throw new AssertionError("nothing was changed in " + name);
    }
    return put(name, after);
  }

  Forgery put(String name, String text) {
    files.put(name, text.getBytes(UTF_8));
    return this;
  }

  Forgery remove(String name) {
    files.remove(name);
    return this;
  }

  List<PackedEvent> events() {
    return text(BundlePaths.EVENTS)
        .lines()
        .map(line -> EventJson.mapper().readValue(line, PackedEvent.class))
        .toList();
  }

  Forgery events(List<PackedEvent> events) {
    return put(
        BundlePaths.EVENTS,
        events.stream()
            .map(event -> EventJson.mapper().writeValueAsString(event) + "\n")
            .collect(joining()));
  }

  /** Changes one event. */
  Forgery event(long position, UnaryOperator<PackedEvent> change) {
    return events(
        events().stream().map(e -> e.position() == position ? change.apply(e) : e).toList());
  }

  /** Changes what one event says. */
  static PackedEvent saying(PackedEvent e, UnaryOperator<String> payload) {
    var after = payload.apply(e.payload());
    if (after.equals(e.payload())) {
      throw new AssertionError("nothing was changed in " + e);
    }
    return new PackedEvent(
        e.position(),
        e.context(),
        e.eventId(),
        e.type(),
        e.revision(),
        e.stream(),
        e.sequence(),
        e.recordedAt(),
        e.knownAt(),
        e.metadata(),
        CanonicalJson.sha256Hex(after.getBytes(UTF_8)),
        after);
  }

  /** Dates one event back, wherever its time stands. */
  static PackedEvent recordedAt(PackedEvent e, String recordedAt) {
    return new PackedEvent(
        e.position(),
        e.context(),
        e.eventId(),
        e.type(),
        e.revision(),
        e.stream(),
        e.sequence(),
        recordedAt,
        e.knownAt(),
        ((ObjectNode) e.metadata().deepCopy()).put("recordedAt", recordedAt),
        e.payloadHash(),
        e.payload());
  }

  /** The same event at another position. */
  static PackedEvent at(PackedEvent e, long position) {
    return new PackedEvent(
        position,
        e.context(),
        e.eventId(),
        e.type(),
        e.revision(),
        e.stream(),
        e.sequence(),
        e.recordedAt(),
        e.knownAt(),
        e.metadata(),
        e.payloadHash(),
        e.payload());
  }

  /** Makes the leaves of the events that there are. */
  Forgery leavesRemade() {
    var lines = new ArrayList<>(text(BundlePaths.LEAVES).lines().toList());
    events()
        .forEach(
            e ->
                lines.set(
                    (int) e.position() - 1,
                    new LeafLine(e.leaf(HASH), true).text().stripTrailing()));
    return put(BundlePaths.LEAVES, String.join("\n", lines) + "\n");
  }

  /** Makes the tree anew, signs it with another key, and puts that key into the bundle. */
  Forgery treeRemade(SigningKey key) {
    leavesRemade();
    var leaves = new LeafHashes(HASH);
    text(BundlePaths.LEAVES).lines().forEach(line -> leaves.add(LeafLine.parse(line).leaf()));
    var origin = Checkpoint.origin(leaves.leaf(1));
    var sizes = new ArrayList<Long>();
    for (var name : names()) {
      if (name.startsWith(BundlePaths.CHECKPOINTS)) {
        var before = Checkpoint.parse(SignedNote.parse(bytes(name)).text());
        var root = leaves.tree().root(before.size());
        var after =
            new Checkpoint(origin, before.size(), root, before.time(), HASH, before.simulation());
        put(name, SignedNote.of(after.text(), origin, key).toString());
        sizes.add(before.size());
      } else if (name.startsWith(BundlePaths.KEYS)) {
        remove(name);
      }
    }
    put(BundlePaths.key(key.key().id()), key.key().pem());
    var issues =
        events().stream()
            .filter(e -> e.type().equals("summary.issued"))
            .map(PackedEvent::position)
            .toList();
    put(
        BundlePaths.PROOFS,
        EventJson.mapper().writeValueAsString(PackedProofs.of(leaves, issues, sizes)));
    var manifest = (ObjectNode) EventJson.mapper().readTree(text(BundlePaths.MANIFEST));
    manifest.put("origin", origin);
    manifest.put("root", leaves.tree().root(leaves.size()).toString());
    put(BundlePaths.MANIFEST, manifest.toString());
    return signedBy(key);
  }

  /** Makes the manifest again from the files that there are; its signature stays what it was. */
  Forgery manifestRemade() {
    var before = EventJson.mapper().readValue(text(BundlePaths.MANIFEST), Manifest.class);
    var packed =
        files.entrySet().stream()
            .filter(file -> !file.getKey().startsWith("manifest."))
            .map(
                file ->
                    new PackedFile(
                        file.getKey(),
                        file.getValue().length,
                        CanonicalJson.sha256Hex(file.getValue())))
            .toList();
    return put(
        BundlePaths.MANIFEST,
        EventJson.mapper()
            .writeValueAsString(
                new Manifest(
                    before.format(),
                    before.programme(),
                    before.from(),
                    before.to(),
                    text(BundlePaths.LEAVES).lines().count(),
                    before.origin(),
                    before.hash(),
                    before.root(),
                    before.simulation(),
                    text(BundlePaths.EVENTS).lines().count(),
                    packed)));
  }

  private byte[] bytes(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  /** Makes the manifest again and signs it. */
  Forgery signedBy(SigningKey key) {
    manifestRemade();
    var sha256 = CanonicalJson.sha256Hex(bytes(BundlePaths.MANIFEST));
    return put(
        BundlePaths.MANIFEST_NOTE,
        SignedNote.of(Manifest.signedText(sha256), key.key().id(), key).toString());
  }

  /** Packs it again. */
  Path write(Path file) {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var packed : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(packed.getKey()));
        zip.write(packed.getValue());
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
