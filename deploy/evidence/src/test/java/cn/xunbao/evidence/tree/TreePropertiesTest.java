package cn.xunbao.evidence.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What roots, proofs and their checking have to do with the recursive definition. */
class TreePropertiesTest {

  private static final int MOST = 70;

  @Property(tries = 200)
  void rootsAndProofsAreThoseOfTheDefinition(
      @ForAll TreeHash hash, @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll int seed) {
    var leaves = leaves(hash, size, seed);
    var definition = new RecursiveTree(hash);
    var tree = tree(hash, leaves);
    var growing = new GrowingTree(hash);
    leaves.forEach(growing::add);

    assertThat(tree.root(size)).isEqualTo(definition.root(leaves)).isEqualTo(growing.root());
    for (var i = 0; i < size; i++) {
      assertThat(tree.inclusion(i, size)).isEqualTo(definition.path(i, leaves));
      assertThat(tree.consistency(i + 1, size)).isEqualTo(definition.proof(i + 1, leaves));
    }
  }

  @Property(tries = 200)
  void aProofHoldsForItsLeafPlaceAndRootAlone(
      @ForAll TreeHash hash,
      @ForAll @IntRange(min = 2, max = MOST) int size,
      @ForAll @IntRange(max = MOST) int chosen,
      @ForAll @IntRange(max = MOST) int spoilt,
      @ForAll int seed) {
    var leaves = leaves(hash, size, seed);
    var tree = tree(hash, leaves);
    var index = chosen % size;
    var path = tree.inclusion(index, size);
    var leaf = leaves.get(index);
    var root = tree.root(size);

    assertThat(Proofs.includes(hash, index, size, leaf, path, root)).isTrue();
    var other = leaves.get((index + 1) % size);
    assertThat(Proofs.includes(hash, index, size, other, path, root)).isFalse();
    assertThat(Proofs.includes(hash, index, size, leaf, path, leaf)).isFalse();
    assertThat(Proofs.includes(hash, (index + 1) % size, size, leaf, path, root)).isFalse();
    assertThat(Proofs.includes(hash, size, size, leaf, path, root)).isFalse();
    for (var wrong : List.of(spoilt(path, spoilt, leaf), longer(path, leaf), shorter(path))) {
      assertThat(Proofs.includes(hash, index, size, leaf, wrong, root)).isFalse();
    }
  }

  @Property(tries = 200)
  void consistencyHoldsForABeginningAlone(
      @ForAll TreeHash hash,
      @ForAll @IntRange(min = 2, max = MOST) int to,
      @ForAll @IntRange(max = MOST) int chosen,
      @ForAll @IntRange(max = MOST) int spoilt,
      @ForAll int seed) {
    var leaves = leaves(hash, to, seed);
    var tree = tree(hash, leaves);
    var from = 1 + chosen % (to - 1);
    var path = tree.consistency(from, to);
    var root = tree.root(from);
    var later = tree.root(to);

    assertThat(Proofs.consistent(hash, from, root, to, later, path)).isTrue();
    assertThat(Proofs.consistent(hash, to, later, to, later, List.of())).isTrue();
    assertThat(Proofs.consistent(hash, to, root, to, later, List.of())).isFalse();

    var changed = new ArrayList<>(leaves);
    changed.set(from - 1, hash.leaf(new byte[] {9}));
    var recomputed = tree(hash, changed);
    assertThat(
            Proofs.consistent(
                hash, from, root, to, recomputed.root(to), recomputed.consistency(from, to)))
        .isFalse();
    for (var wrong : List.of(spoilt(path, spoilt, root), longer(path, root), shorter(path))) {
      assertThat(Proofs.consistent(hash, from, root, to, later, wrong)).isFalse();
    }
    assertThat(Proofs.consistent(hash, 0, root, to, later, path)).isFalse();
    assertThat(Proofs.consistent(hash, to, later, from, root, path)).isFalse();
  }

  private static List<Hash> spoilt(List<Hash> path, int place, Hash by) {
    var spoilt = new ArrayList<>(path);
    spoilt.set(place % path.size(), by.equals(path.get(place % path.size())) ? flipped(by) : by);
    return spoilt;
  }

  private static Hash flipped(Hash hash) {
    var bytes = hash.bytes();
    bytes[0] ^= 1;
    return Hash.of(bytes);
  }

  private static List<Hash> longer(List<Hash> path, Hash by) {
    var longer = new ArrayList<>(path);
    longer.add(by);
    return longer;
  }

  private static List<Hash> shorter(List<Hash> path) {
    return path.subList(0, path.size() - 1);
  }

  private static MerkleTree tree(TreeHash hash, List<Hash> leaves) {
    return new MerkleTree(
        hash,
        (level, index) ->
            new RecursiveTree(hash)
                .root(
                    leaves.subList(
                        Math.toIntExact(index << level), Math.toIntExact((index + 1) << level))));
  }

  private static List<Hash> leaves(TreeHash hash, int size, int seed) {
    return IntStream.range(0, size)
        .mapToObj(
            i -> hash.leaf((seed + ":" + i).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .toList();
  }
}
