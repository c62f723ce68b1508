package cn.xunbao.query.evidence;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be settled about evidence.
 *
 * @param hash digest of leaves and nodes, {@code sha-256} or {@code sm3}; it holds for a history
 *     from before its first event on and can't be changed
 * @param checkpointEvery real time after which a tree that has grown gets a checkpoint
 * @param checkBusy how long of each second the check of what is stored may work
 * @param folder where copies of checkpoints are left, one file each; null: none
 */
@ConfigurationProperties("xunbao.evidence")
record EvidenceProperties(
    @DefaultValue("sha-256") String hash,
    @DefaultValue("1m") Duration checkpointEvery,
    @DefaultValue("50ms") Duration checkBusy,
    @Nullable Path folder) {}
