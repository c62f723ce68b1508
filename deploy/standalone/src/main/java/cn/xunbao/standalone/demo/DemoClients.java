package cn.xunbao.standalone.demo;

import cn.xunbao.standalone.demo.People.Person;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The API clients of the demo. Their secrets live in memory; three of them are also written down
 * for newcomers.
 */
final class DemoClients {

  private static final String CLIENTS = "/api/v1/clients";

  private record NewClient(String name, List<String> roles, @Nullable String unit, Person person) {}

  private final DemoClient client;
  private final Credentials admin;
  private final long seed;
  private final Map<String, Credentials> reporters = new HashMap<>();
  private final Credentials coordinationOffice;

  private DemoClients(DemoClient client, Credentials admin, long seed) {
    this.client = client;
    this.admin = admin;
    this.seed = seed;
    this.coordinationOffice = create("总指挥中心（演示）", "coordination-office", null);
  }

  /** Registers the coordination office. */
  static DemoClients withOffice(DemoClient client, Credentials admin, long seed) {
    return new DemoClients(client, admin, seed);
  }

  /**
   * Registers a reporter for each unit and an auditor, and writes three clients down.
   *
   * @param units codes of the units that report
   * @param shown code of the one among them whose client is written down
   */
  void register(
      List<String> units, String shown, Map<String, ProgrammeFile.Unit> byCode, DemoFolder folder) {
    for (var code : units) {
      var unit = byCode.get(code);
      if (unit != null) {
        reporters.put(code, create(unit.name() + "填报端", "reporter", code));
      }
    }
    var auditor = create("审计调阅端（演示）", "auditor", null);
    var written = new LinkedHashMap<String, Object>();
    written.put("coordinationOffice", coordinationOffice);
    written.put("auditor", auditor);
    written.put("reporter", reporter(shown));
    written.put("reporterUnit", shown);
    folder.writeClients(written);
  }

  Credentials admin() {
    return admin;
  }

  Credentials coordinationOffice() {
    return coordinationOffice;
  }

  /** The client of a unit. */
  Credentials reporter(String unit) {
    var credentials = reporters.get(unit);
    if (credentials == null) {
      throw new IllegalStateException("no client of unit " + unit);
    }
    return credentials;
  }

  private Credentials create(String name, String role, @Nullable String unit) {
    var person = People.of(seed, unit == null ? role : unit);
    var answer =
        client.post(admin, CLIENTS, new NewClient(name, List.of(role), unit, person), 201).json();
    return new Credentials(
        answer.path("clientId").asString(), answer.path("clientSecret").asString());
  }
}
