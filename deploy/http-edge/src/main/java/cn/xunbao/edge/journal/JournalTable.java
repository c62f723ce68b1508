package cn.xunbao.edge.journal;

import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes rows, each in a transaction of its own: a refused command rolls its own one back. */
final class JournalTable {

  private static final String INSERT =
      """
      INSERT INTO journal.entry (kind, at, client, name, post, roles, unit, address, method, target,
                                 status, problem_type, correlation_id, repeats, letter, body,
                                 answer_sha256)
      VALUES (:kind, :at, :client, :name, :post, :roles, :unit, :address, :method, :target,
              :status, :problemType, :correlationId, :repeats, :letter, :body,
              :answerHash)
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate ownTransaction;

  JournalTable(DataSource dataSource) {
    this.jdbc = JdbcClient.create(dataSource);
    this.ownTransaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  void insert(JournalEntry entry) {
    ownTransaction.executeWithoutResult(
        status ->
            jdbc.sql(INSERT)
                .param("kind", entry.kind().code())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("client", entry.client())
                .param("name", entry.name())
                .param("post", entry.post())
                .param("roles", entry.roles().toArray(String[]::new))
                .param("unit", entry.unit())
                .param("address", entry.address())
                .param("method", entry.method())
                .param("target", entry.target())
                .param("status", entry.status())
                .param("problemType", entry.problemType())
                .param("correlationId", entry.correlationId())
                .param("repeats", entry.repeats())
                .param("letter", entry.letter() == null ? null : entry.letter().number())
                .param("body", entry.letter() == null ? null : entry.letter().body())
                .param("answerHash", entry.answerHash())
                .update());
  }
}
