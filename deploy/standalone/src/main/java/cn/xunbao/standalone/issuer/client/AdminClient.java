package cn.xunbao.standalone.issuer.client;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.edge.security.Role;
import cn.xunbao.events.EventMetadata;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.standalone.database.RandomText;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The operator's own client, which the process makes for him at its first start. */
public class AdminClient {

  private static final Logger LOG = LoggerFactory.getLogger(AdminClient.class);

  private final DataFolder folder;
  private final ApiClients clients;
  private final CommandDispatch dispatch;
  private final BusinessClock clock;

  AdminClient(
      DataFolder folder, ApiClients clients, CommandDispatch dispatch, BusinessClock clock) {
    this.folder = folder;
    this.clients = clients;
    this.dispatch = dispatch;
    this.clock = clock;
  }

  /**
   * Writes {@code admin-client.json}, which afterwards holds an admin client that works and the
   * address of this process. The client is registered before the file is written: if the process
   * ends in between, the next start makes another one, and nobody has the first one's secret.
   *
   * @param port TCP port that the process answers at
   */
  public void prepare(int port) {
    var url = "http://127.0.0.1:%d/oauth2/token".formatted(port);
    AdminClientFile.load(folder).filter(this::works).orElseGet(this::register).at(url).save(folder);
  }

  private boolean works(AdminClientFile file) {
    return clients
        .find(file.clientId())
        .filter(client -> client.secret().isOf(file.clientSecret()))
        .isPresent();
  }

  private AdminClientFile register() {
    var now = clock.now();
    var secret = ClientSecret.generate();
    var asked = new NewClient("系统管理员", List.of(Role.ADMIN), null, null, null, null);
    var client = new ApiClient(asked.registration(NewClientId.random()), secret.hash());
    var system = EventMetadata.system("start-" + RandomText.hex(8), now);
    Change<String> change = dispatch.send(new RegisterClient(client, now), system);
    LOG.info("admin client {} registered", change.value());
    return new AdminClientFile(change.value(), secret.text(), "");
  }
}
