package cn.xunbao.edge.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receipt (回执) for one version of a report.
 *
 * @param receiptId its id
 * @param programme id of the programme
 * @param task code of the task
 * @param unit code of the reporting unit
 * @param period code of the period
 * @param revision number of the version, from 1
 * @param author who reported
 * @param approvedBy who let it out of the unit, where its reports take steps inside it
 * @param recordedAt server time at which this version was recorded
 * @param dueAt last second that counted as on time
 * @param onTime whether the first version was on time
 * @param contentHash SHA-256 (hex) of the canonical form of the content
 * @param position position of the event, left out until it has one
 */
public record Receipt(
    String receiptId,
    String programme,
    String task,
    String unit,
    String period,
    int revision,
    Author author,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Author approvedBy,
    Instant recordedAt,
    Instant dueAt,
    boolean onTime,
    String contentHash,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long position) {

  /**
   * Who reported, or let a report out of the unit.
   *
   * @param client id of the API client
   * @param name name of the acting person, else of the client
   * @param post the person's post, if known
   */
  public record Author(String client, String name, @Nullable String post) {}
}
