package cn.xunbao.standalone.demo;

import cn.xunbao.standalone.demo.Actor.Office;
import cn.xunbao.standalone.demo.People.Person;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The API clients of the demo. Their secrets live in memory; three of them are also written down
 * for newcomers.
 */
final class DemoClients {

  private static final String CLIENTS = "/api/v1/clients";

  private record NewClient(String name, List<String> roles, @Nullable String unit, Person person) {}

  private record NewTaskForce(
      String name, List<String> roles, String programme, int campaign, Person person) {}

  private final DemoClient client;
  private final Credentials admin;
  private final long seed;
  private final Map<String, Credentials> reporters = new HashMap<>();
  private final Map<Integer, Credentials> taskForces = new HashMap<>();
  private final Map<Office, Credentials> offices = new EnumMap<>(Office.class);

  /**
   * Registers the offices.
   *
   * @param admin who registers clients
   */
  DemoClients(DemoClient client, Credentials admin, long seed) {
    this.client = client;
    this.admin = admin;
    this.seed = seed;
    for (var office : Office.values()) {
      offices.put(office, create(office));
    }
  }

  /**
   * Registers a reporter for each unit, and writes three clients down.
   *
   * @param units codes of the units that report
   * @param shown code of the one among them whose client is written down
   */
  void register(
      List<String> units,
      String shown,
      Map<String, ProgrammeFile.Unit> byCode,
      DemoFolder folder,
      Senders senders) {
    var known = units.stream().map(byCode::get).filter(Objects::nonNull).toList();
    var made = senders.each(known, unit -> create(unit.name() + "填报端", unit.code()));
    for (var i = 0; i < known.size(); i++) {
      reporters.put(known.get(i).code(), made.get(i));
    }
    var written = new LinkedHashMap<String, Object>();
    written.put("coordinationOffice", coordinationOffice());
    written.put("auditor", of(Office.AUDITOR));
    written.put("reporter", reporter(shown));
    written.put("reporterUnit", shown);
    folder.writeClients(written);
  }

  /** Registers the office of each campaign's task force. */
  void registerTaskForces(String programme, int campaigns) {
    for (var campaign = 1; campaign <= campaigns; campaign++) {
      var name = "第%d专班办公室（演示）".formatted(campaign);
      var person = People.of(seed, "task-force-" + campaign);
      taskForces.put(
          campaign,
          credentials(
              client.post(
                  admin,
                  CLIENTS,
                  new NewTaskForce(name, List.of("task-force"), programme, campaign, person),
                  201)));
    }
  }

  /** The client of a campaign's task force. */
  Credentials taskForce(int campaign) {
    return Objects.requireNonNull(taskForces.get(campaign), "no such campaign");
  }

  Credentials admin() {
    return admin;
  }

  Credentials coordinationOffice() {
    return of(Office.COORDINATION);
  }

  /** The client of whoever acts. */
  Credentials of(Actor actor) {
    return switch (actor) {
      case Office office -> Objects.requireNonNull(offices.get(office));
      case Actor.OfUnit unit -> reporter(unit.code());
    };
  }

  /** The client of a unit. */
  Credentials reporter(String unit) {
    var credentials = reporters.get(unit);
    if (credentials == null) {
      throw new IllegalStateException("no client of unit " + unit);
    }
    return credentials;
  }

  private Credentials create(String name, String unit) {
    return create(new NewClient(name, List.of("reporter"), unit, People.of(seed, unit)));
  }

  private Credentials create(Office office) {
    return create(
        new NewClient(office.title(), List.of(office.role()), null, People.of(seed, office)));
  }

  private Credentials create(NewClient made) {
    return credentials(client.post(admin, CLIENTS, made, 201));
  }

  private static Credentials credentials(Answer registered) {
    var answer = registered.json();
    return new Credentials(
        answer.path("clientId").asString(), answer.path("clientSecret").asString());
  }
}
