package cn.xunbao.standalone.process;

import cn.xunbao.standalone.database.DataFolder;
import tools.jackson.databind.json.JsonMapper;

/** What an operator finds in {@code admin-client.json}. */
public record AdminFile(String clientId, String clientSecret, String tokenUrl) {

  /** The file in a data folder. */
  public static AdminFile read(DataFolder folder) {
    return JsonMapper.shared()
        .readValue(folder.read("admin-client.json").orElseThrow(), AdminFile.class);
  }
}
