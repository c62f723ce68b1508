package cn.xunbao.query.bundle.export;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import cn.xunbao.canonical.CanonicalJson;
import cn.xunbao.events.EventJson;
import cn.xunbao.evidence.key.VerifyingKey;
import cn.xunbao.evidence.note.Checkpoint;
import cn.xunbao.evidence.note.KeySuccession;
import cn.xunbao.evidence.note.SignedNote;
import cn.xunbao.evidence.tree.TreeHash;
import cn.xunbao.query.bundle.BundlePaths;
import cn.xunbao.query.bundle.Gathered;
import cn.xunbao.query.bundle.LeafHashes;
import cn.xunbao.query.bundle.LeafLine;
import cn.xunbao.query.bundle.Manifest;
import cn.xunbao.query.bundle.PackedIssue;
import cn.xunbao.query.bundle.PackedProofs;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.storage.StoredEvents;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/** Writes bundles: the same bytes for the same scope, as long as the same key signs. */
public final class BundleWriter {

  private static final ObjectWriter JSON =
      EventJson.mapper().writer(SerializationFeature.INDENT_OUTPUT);

  private final BundleSource source;
  private final Facts facts;
  private final IssuedFiles files;
  private final SignedCheckpoints signed;
  private final TreeHash hash;

  /**
   * Writes from a database and what is kept beside it.
   *
   * @param facts the facts in that database
   * @param hash the digest of leaves and nodes
   */
  public BundleWriter(
      JdbcClient jdbc,
      StoredEvents storedEvents,
      Facts facts,
      IssuedFiles files,
      SignedCheckpoints signed,
      TreeHash hash) {
    this.source = new BundleSource(jdbc, storedEvents);
    this.facts = facts;
    this.files = files;
    this.signed = signed;
    this.hash = hash;
  }

  /**
   * Writes a bundle and leaves the stream open.
   *
   * @param simulation whether the data are simulated
   * @throws UncheckedIOException if it can't be written
   */
  public void write(BundleScope scope, boolean simulation, OutputStream out) {
    try (var zip = new ZipBundle(out)) {
      var gathered = new Gathered();
      var events = events(zip, scope, gathered);
      var leaves = leaves(zip, scope);
      var checkpoints = checkpoints(scope, leaves, simulation);
      checkpoints.forEach(
          (size, note) -> zip.put(BundlePaths.checkpoint(size), note.toString().getBytes(UTF_8)));
      keys(zip);
      zip.put(
          BundlePaths.PROOFS,
          json(
              PackedProofs.of(
                  leaves, gathered.issuePositions(), List.copyOf(checkpoints.keySet()))));
      zip.put(BundlePaths.RULES, json(gathered.rules()));
      issues(zip, scope, gathered);
      manifest(zip, scope, leaves, simulation, events);
    }
  }

  private long events(ZipBundle zip, BundleScope scope, Gathered gathered) {
    var count = new long[1];
    zip.put(
        BundlePaths.EVENTS,
        to ->
            source.events(
                scope,
                hash,
                event -> {
                  write(to, EventJson.mapper().writeValueAsBytes(event));
                  write(to, "\n".getBytes(US_ASCII));
                  gathered.add(event);
                  count[0]++;
                }));
    return count[0];
  }

  private LeafHashes leaves(ZipBundle zip, BundleScope scope) {
    var leaves = new LeafHashes(hash);
    zip.put(
        BundlePaths.LEAVES,
        to ->
            source.leaves(
                scope,
                (leaf, packed) -> {
                  leaves.add(leaf);
                  write(to, new LeafLine(leaf, packed).text().getBytes(US_ASCII));
                }));
    return leaves;
  }

  /** By size; what nobody has signed yet is signed now, so that nothing stands without. */
  private SortedMap<Long, SignedNote> checkpoints(
      BundleScope scope, LeafHashes leaves, boolean simulation) {
    var notes = new TreeMap<Long, SignedNote>();
    var time = source.knownAt(scope.position());
    for (var note : signed.upTo(scope.position())) {
      var checkpoint = Checkpoint.parse(note.text());
      notes.put(checkpoint.size(), note);
      time = checkpoint.time().isAfter(time) ? checkpoint.time() : time;
    }
    if (!notes.containsKey(scope.position()) && continues(notes, leaves)) {
      var origin = Checkpoint.origin(leaves.leaf(1));
      var root = leaves.tree().root(leaves.size());
      var checkpoint = new Checkpoint(origin, leaves.size(), root, time, hash, simulation);
      notes.put(checkpoint.size(), SignedNote.of(checkpoint.text(), origin, signed.signer()));
    }
    return notes;
  }

  /** Nothing is signed that isn't the continuation of what was. */
  private static boolean continues(SortedMap<Long, SignedNote> notes, LeafHashes leaves) {
    return notes.values().stream()
        .map(note -> Checkpoint.parse(note.text()))
        .allMatch(before -> leaves.tree().root(before.size()).equals(before.root()));
  }

  private void keys(ZipBundle zip) {
    var keys = new TreeMap<String, VerifyingKey>();
    keys.put(signed.signer().key().id(), signed.signer().key());
    var number = 0;
    for (var note : signed.successions()) {
      var succession = KeySuccession.verified(note);
      keys.put(succession.before().id(), succession.before());
      keys.put(succession.after().id(), succession.after());
      number++;
      zip.put(BundlePaths.succession(number), note.toString().getBytes(UTF_8));
    }
    keys.forEach((id, key) -> zip.put(BundlePaths.key(id), key.pem().getBytes(US_ASCII)));
  }

  private void issues(ZipBundle zip, BundleScope scope, Gathered gathered) {
    var issues =
        PackedIssue.at(
            facts, scope.programme(), gathered.last(), gathered.issues().keySet(), source::knownAt);
    zip.put(BundlePaths.ISSUES, json(issues));
    for (var issue : issues) {
      if (!issue.context()) {
        for (var file : issue.files()) {
          files
              .read(file.sha256())
              .ifPresent(
                  content -> zip.put(BundlePaths.issued(issue.issue(), file.format()), content));
        }
      }
    }
  }

  private void manifest(
      ZipBundle zip, BundleScope scope, LeafHashes leaves, boolean simulation, long events) {
    var manifest =
        json(
            new Manifest(
                Manifest.FORMAT,
                scope.programme(),
                scope.from(),
                scope.to(),
                leaves.size(),
                Checkpoint.origin(leaves.leaf(1)),
                hash.id(),
                leaves.tree().root(leaves.size()).toString(),
                simulation,
                events,
                zip.files()));
    zip.put(BundlePaths.MANIFEST, manifest);
    var signer = signed.signer();
    zip.put(
        BundlePaths.MANIFEST_NOTE,
        SignedNote.of(
                Manifest.signedText(CanonicalJson.sha256Hex(manifest)), signer.key().id(), signer)
            .toString()
            .getBytes(UTF_8));
  }

  private static byte[] json(Object value) {
    return JSON.writeValueAsBytes(value);
  }

  private static void write(OutputStream to, byte[] bytes) {
    try {
      to.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
