package cn.xunbao.edge.security;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.EventMetadata;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who calls, as the token says. A controller's method takes it as an argument.
 *
 * @param client id of the API client
 * @param name name of the acting person, else of the client
 * @param post the person's post (职务)
 * @param roles what the token entitles to; names unknown to us are left out
 * @param unit code of the unit it is bound to
 * @param programme id of the programme it is bound to
 * @param campaign ordinal of the campaign it is bound to
 * @param address network address of the other end of the connection
 * @param correlationId id of everything that this request causes
 */
public record Caller(
    String client,
    String name,
    @Nullable String post,
    Set<Role> roles,
    @Nullable String unit,
    @Nullable String programme,
    @Nullable Integer campaign,
    @Nullable String address,
    String correlationId) {

  /** Claim with the list of role names. */
  public static final String ROLES = "roles";

  /** Claim with the code of the unit. */
  public static final String UNIT = "xunbao_unit";

  /** Claim with the id of the programme. */
  public static final String PROGRAMME = "xunbao_programme";

  /** Claim with the ordinal of the campaign. */
  public static final String CAMPAIGN = "xunbao_campaign";

  /** Claim with the acting person's name. */
  public static final String NAME = "name";

  /** Claim with the acting person's post. */
  public static final String POST = "post";

  private static final String CLIENT = "client_id";
  private static final String SUBJECT = "sub";
  private static final Pattern ORDINAL = Pattern.compile("[0-9]{1,4}");

  public Caller {
    roles = Set.copyOf(roles);
  }

  /**
   * Reads the claims of a token that has been validated.
   *
   * @throws IllegalArgumentException if it names no client; the filter chain lets none such pass
   */
  public static Caller of(Jwt token, @Nullable String address, String correlationId) {
    var client = clientOf(token);
    if (client == null) {
      throw new IllegalArgumentException("token without client (expected: client_id or sub)");
    }
    var name = text(token, NAME);
    return new Caller(
        client,
        name == null ? client : name,
        text(token, POST),
        rolesOf(token),
        text(token, UNIT),
        text(token, PROGRAMME),
        ordinal(token.getClaim(CAMPAIGN)),
        address,
        correlationId);
  }

  static @Nullable String clientOf(Jwt token) {
    var client = text(token, CLIENT);
    return client == null ? text(token, SUBJECT) : client;
  }

  static Set<Role> rolesOf(Jwt token) {
    Object claim = token.getClaim(ROLES);
    if (claim instanceof Collection<?> names) {
      return Role.known(names.stream().map(String::valueOf).toList());
    }
    return claim instanceof String name ? Role.known(List.of(name)) : Set.of();
  }

  private static @Nullable String text(Jwt token, String claim) {
    return token.getClaim(claim) instanceof String text && !text.isBlank() ? text.strip() : null;
  }

  private static @Nullable Integer ordinal(@Nullable Object claim) {
    var text = claim instanceof Number || claim instanceof String ? claim.toString() : "";
    return ORDINAL.matcher(text).matches() ? Integer.valueOf(text) : null;
  }

  /** Whether it has at least one of these. */
  public boolean has(Role... any) {
    for (var role : any) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a binding to a programme, if there is one, lets it see this one. */
  public boolean inProgrammeScope(String other) {
    return programme == null || programme.equals(other);
  }

  /**
   * Holds it to the programme that it is bound to.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 403 if it is bound to another one
   */
  public void requireProgrammeScope(String other) {
    if (!inProgrammeScope(other)) {
      throw Rejections.forbidden("此账号限于方案“%s”".formatted(programme));
    }
  }

  /** Whether it is bound to that unit; without a binding it is bound to none. */
  public boolean isBoundToUnit(String other) {
    return unit != null && unit.equals(other);
  }

  /** Whether it is bound to that campaign of that programme; without a binding to none. */
  public boolean isBoundToCampaign(String otherProgramme, int otherCampaign) {
    return programme != null
        && programme.equals(otherProgramme)
        && campaign != null
        && campaign == otherCampaign;
  }

  /** What goes into the history with each event that this call causes. */
  public EventMetadata toMetadata(Instant recordedAt) {
    return new EventMetadata(
        client, name, post, roleCodes(), unit, address, correlationId, null, recordedAt);
  }

  /** The names of the roles in the order of {@link Role}. */
  public List<String> roleCodes() {
    return roles.stream().sorted().map(Role::code).toList();
  }
}
