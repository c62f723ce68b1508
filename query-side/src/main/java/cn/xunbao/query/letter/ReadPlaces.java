package cn.xunbao.query.letter;

import cn.xunbao.query.chronicle.Chronicle;
import cn.xunbao.query.fact.FactKind;
import cn.xunbao.query.fact.Facts;
import cn.xunbao.query.fact.ReportAttachments;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Judges by path and parameters whether a call stays within what letters open. A call that isn't
 * known to be confined needs the whole programme, one outside of any programme a letter for
 * everything: whoever adds a call opens it here, or it stays shut.
 */
final class ReadPlaces {

  private static final String API = "/api/";
  private static final String PROGRAMME = "/api/v1/programmes/{p}";
  private static final String LETTERS = "/api/v1/access-letters";
  private static final String ATTACHMENT = PROGRAMME + "/attachments/{sha256}";
  private static final String RECEIPT = "/api/v1/receipts/{receiptId}";

  private static final String INCLUSION = "/api/v1/evidence/inclusion";
  private static final String UNIT_TIMELINE = "/api/v1/units/{u}/timeline";

  /** Open to every letter that holds: names of units, and what tells nothing of the records. */
  private static final List<String> OPEN =
      List.of(
          "/api/v1/audit/journal",
          "/api/v1/checkpoints",
          "/api/v1/checkpoints/latest",
          "/api/v1/checkpoints/{size}",
          "/api/v1/countersigners",
          "/api/v1/evidence/check",
          "/api/v1/evidence/consistency",
          "/api/v1/signing-key",
          "/api/v1/signing-keys",
          "/api/v1/units",
          "/api/v1/units/{u}");

  /** They show no more than letters open; a programme that none opens isn't asked for. */
  private static final List<String> CONFINED_TO_REACH =
      List.of("/api/v1/audit/entries", "/api/v1/audit/entries/export");

  /** Lists below a programme with the parameters that confine them, each to what it names. */
  private static final Map<String, List<String>> CONFINED_BY =
      Map.ofEntries(
          Map.entry("/summaries/{period}", List.of("campaign")),
          Map.entry("/summaries/{period}/compare", List.of("campaign")),
          Map.entry("/summaries/{period}/figures/{figure}/events", List.of("campaign")),
          Map.entry("/tasks", List.of("campaign", "unit")),
          Map.entry("/indicators", List.of("campaign", "task")),
          Map.entry("/lead-proposals", List.of("campaign")),
          Map.entry("/problems", List.of("campaign", "task", "unit")),
          Map.entry("/problems/clearance", List.of("campaign")),
          Map.entry("/decisions", List.of("campaign", "task", "unit")),
          Map.entry("/instructions", List.of("campaign", "task", "unit")),
          Map.entry("/requests", List.of("campaign", "unit")),
          Map.entry("/meetings", List.of("campaign")),
          Map.entry("/projects", List.of("task", "unit")),
          Map.entry("/lists", List.of("task", "unit")),
          Map.entry("/measures", List.of("unit")),
          Map.entry("/duties", List.of("unit")),
          Map.entry("/reminders", List.of("unit")),
          Map.entry("/questions", List.of("unit")));

  private final Facts facts;
  private final Chronicle chronicle;

  ReadPlaces(Facts facts, Chronicle chronicle) {
    this.facts = facts;
    this.chronicle = chronicle;
  }

  /**
   * Whether a call needs no letter: the letters themselves, and what isn't about records at all.
   */
  static boolean needsNone(HttpServletRequest request) {
    var pattern = pattern(request);
    return pattern.startsWith(LETTERS) || !pattern.startsWith(API);
  }

  private static String pattern(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }

  /** Whether the call stays within a reach. */
  boolean isWithin(LetterReach reach, HttpServletRequest request) {
    var pattern = pattern(request);
    if (reach.all() || OPEN.contains(pattern)) {
      return true;
    }
    if (CONFINED_TO_REACH.contains(pattern)) {
      var asked = request.getParameter("programme");
      return asked == null || asked.isBlank() || reach.touches(asked.strip());
    }
    var path = variables(request);
    if (pattern.equals(RECEIPT)) {
      return receiptIsWithin(reach, path.getOrDefault("receiptId", ""));
    }
    if (pattern.equals(INCLUSION)) {
      var receipt = request.getParameter("receiptId");
      return receipt != null && receiptIsWithin(reach, receipt);
    }
    if (pattern.equals(UNIT_TIMELINE)) {
      var asked = request.getParameter("programme");
      return asked != null && reach.opensUnit(asked.strip(), path.getOrDefault("u", ""));
    }
    var programme = path.get("p");
    if (programme == null || !pattern.startsWith(PROGRAMME)) {
      return false;
    }
    return pattern.equals(ATTACHMENT)
        ? attachmentIsWithin(reach, programme, path.getOrDefault("sha256", ""))
        : isWithin(reach, programme, pattern.substring(PROGRAMME.length()), path, request);
  }

  private static boolean isWithin(
      LetterReach reach,
      String programme,
      String below,
      Map<String, String> path,
      HttpServletRequest request) {
    if (reach.opensProgramme(programme)) {
      return true;
    }
    if (below.startsWith("/tasks/{t}/")) {
      return names(reach, programme, "task", path.get("t"));
    }
    if (below.startsWith("/campaigns/{c}/")) {
      return names(reach, programme, "campaign", path.get("c"));
    }
    if (below.startsWith("/sheets/{unit}/")) {
      return names(reach, programme, "unit", path.get("unit"));
    }
    return CONFINED_BY.getOrDefault(below, List.of()).stream()
        .anyMatch(name -> names(reach, programme, name, request.getParameter(name)));
  }

  private static boolean names(
      LetterReach reach, String programme, String what, @Nullable String value) {
    if (value == null) {
      return false;
    }
    return switch (what) {
      case "campaign" ->
          value.matches("[0-9]{1,4}") && reach.opensCampaign(programme, Integer.parseInt(value));
      case "task" -> reach.opensTask(programme, value);
      case "unit" -> reach.opensUnit(programme, value);
      default -> false;
    };
  }

  /** One that doesn't exist is left to the call itself. */
  private boolean receiptIsWithin(LetterReach reach, String receiptId) {
    return facts
        .one(Facts.NO_PROGRAMME, FactKind.RECEIPT, receiptId, chronicle.newest())
        .map(
            receipt ->
                reach.opensTask(receipt.programme(), receipt.task())
                    || reach.opensUnit(receipt.programme(), receipt.unit()))
        .orElse(true);
  }

  private boolean attachmentIsWithin(LetterReach reach, String programme, String sha256) {
    return reach.opensProgramme(programme)
        || ReportAttachments.uses(facts, programme, sha256, chronicle.newest()).stream()
            .anyMatch(use -> reach.opensTask(programme, use.attachment().task()));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> variables(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables
        ? (Map<String, String>) variables
        : Map.of();
  }
}
