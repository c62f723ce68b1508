package cn.xunbao.standalone.issuer.client;

import cn.xunbao.command.dispatch.Change;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.client.ClientId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;

/**
 * Registers clients. What is needed to check a login stands in a table, for it must not stand in
 * the history; row and event are stored in one transaction. A request that comes again under its
 * key finds the client that it has made.
 */
class ClientRegistration {

  private final Repository<Client> clients;
  private final ApiClients table;

  ClientRegistration(Repository<Client> clients, ApiClients table) {
    this.clients = clients;
    this.table = table;
  }

  @CommandHandler
  Change<String> handle(RegisterClient command) throws Exception {
    var registration = command.client().registration();
    if (!table.insert(command.client(), command.at())) {
      throw Rejections.shownOnce();
    }
    clients.newInstance(() -> new Client(registration));
    var id = registration.client();
    return new Change<>(id, new ClientId(id).toString(), 0, true);
  }
}
