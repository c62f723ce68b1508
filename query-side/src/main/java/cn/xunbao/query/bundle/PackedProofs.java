package cn.xunbao.query.bundle;

import cn.xunbao.evidence.tree.Hash;
import java.util.ArrayList;
import java.util.List;

/**
 * Proofs for whoever is to check a single matter without the whole tree.
 *
 * @param inclusions that issues stand in the tree of the bundle's position
 * @param consistencies that each checkpoint's tree is the beginning of the next one's
 */
public record PackedProofs(List<Inclusion> inclusions, List<Consistency> consistencies) {

  public PackedProofs {
    inclusions = List.copyOf(inclusions);
    consistencies = List.copyOf(consistencies);
  }

  /** The proofs for some positions and for the sizes of checkpoints in their order. */
  public static PackedProofs of(LeafHashes leaves, List<Long> positions, List<Long> sizes) {
    var tree = leaves.tree();
    var consistencies = new ArrayList<Consistency>();
    for (var i = 1; i < sizes.size(); i++) {
      long from = sizes.get(i - 1);
      long to = sizes.get(i);
      consistencies.add(new Consistency(from, to, texts(tree.consistency(from, to))));
    }
    return new PackedProofs(
        positions.stream()
            .map(
                position ->
                    new Inclusion(
                        position,
                        leaves.size(),
                        texts(tree.inclusion(position - 1, leaves.size()))))
            .toList(),
        consistencies);
  }

  private static List<String> texts(List<Hash> path) {
    return path.stream().map(Hash::toString).toList();
  }

  /**
   * That a position stands in a tree.
   *
   * @param position the position
   * @param size number of leaves of the tree
   * @param path hashes in hexadecimal, the lowest first
   */
  public record Inclusion(long position, long size, List<String> path) {}

  /**
   * That a tree is the beginning of another.
   *
   * @param from number of leaves of the earlier one
   * @param to number of leaves of the later one
   * @param path hashes in hexadecimal
   */
  public record Consistency(long from, long to, List<String> path) {}
}
