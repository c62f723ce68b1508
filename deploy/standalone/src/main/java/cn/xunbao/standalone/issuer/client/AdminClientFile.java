package cn.xunbao.standalone.issuer.client;

import cn.xunbao.standalone.database.DataFolder;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The content of {@code admin-client.json}: how the operator gets a token.
 *
 * @param clientId id of the admin client
 * @param clientSecret its secret
 * @param tokenUrl where tokens are to be had
 */
record AdminClientFile(String clientId, String clientSecret, String tokenUrl) {

  private static final Logger LOG = LoggerFactory.getLogger(AdminClientFile.class);
  private static final String FILE = "admin-client.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** What the folder holds; nothing if it isn't there, or isn't what we wrote. */
  static Optional<AdminClientFile> load(DataFolder folder) {
    return folder.read(FILE).flatMap(AdminClientFile::parse);
  }

  private static Optional<AdminClientFile> parse(String text) {
    try {
      var file = JSON.readValue(text, AdminClientFile.class);
      if (file != null && file.clientId() != null && file.clientSecret() != null) {
        return Optional.of(file);
      }
    } catch (JacksonException e) {
      // Told below; the exception may quote the text.
    }
    LOG.warn("{} can't be read, another admin client takes its place", FILE);
    return Optional.empty();
  }

  void save(DataFolder folder) {
    folder.writeSecret(FILE, JSON.writeValueAsString(this) + "\n");
  }

  AdminClientFile at(String url) {
    return new AdminClientFile(clientId, clientSecret, url);
  }

  @Override
  public String toString() {
    return "AdminClientFile[clientId="
        + clientId
        + ", clientSecret=***, tokenUrl="
        + tokenUrl
        + "]";
  }
}
