package cn.xunbao.standalone.issuer.client;

import cn.xunbao.command.dispatch.CommandDispatch;
import cn.xunbao.edge.clock.BusinessClock;
import cn.xunbao.standalone.database.DataFolder;
import cn.xunbao.storage.SchemaMigration;
import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires clients. */
@Configuration(proxyBeanMethods = false)
@Import({Client.class, ClientController.class})
public class ClientConfiguration {

  @Bean
  SchemaMigration issuerSchema() {
    return new SchemaMigration("issuer", "classpath:db/migration/issuer");
  }

  @Bean
  ApiClients apiClients(JdbcClient jdbc) {
    return new ApiClients(jdbc);
  }

  @Bean
  ClientRegistration clientRegistration(Repository<Client> clients, ApiClients table) {
    return new ClientRegistration(clients, table);
  }

  @Bean
  AdminClient adminClient(
      DataFolder folder, ApiClients clients, CommandDispatch dispatch, BusinessClock clock) {
    return new AdminClient(folder, clients, dispatch, clock);
  }
}
