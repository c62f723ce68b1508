package cn.xunbao.storage;

import java.sql.SQLException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;

/** Recognises PostgreSQL's unique violations, which Axon's default resolver doesn't. */
final class UniqueViolations implements PersistenceExceptionResolver {

  private static final String UNIQUE_VIOLATION = "23505";

  @Override
  public boolean isDuplicateKeyViolation(Exception exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && (UNIQUE_VIOLATION.equals(sql.getSQLState())
              || (sql.getNextException() != null
                  && UNIQUE_VIOLATION.equals(sql.getNextException().getSQLState())))) {
        return true;
      }
    }
    return false;
  }
}
