package cn.xunbao.query.history;

import cn.xunbao.filing.FilingLife.Stage;
import cn.xunbao.list.ListLife;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param list its id
 * @param edition number of the newest edition
 * @param stage where that stands
 * @param inForce number of the edition in force; absent before the first
 * @param projects ids of the projects that rows became, by number of the row
 */
@Schema(name = "ListInHistory")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListMatter(
    String list, int edition, Stage stage, @Nullable Integer inForce, Map<Integer, String> projects)
    implements Matter {

  static ListMatter of(ListLife life) {
    var approved = life.filing().inForce();
    return new ListMatter(
        life.list(),
        life.filing().version(),
        life.filing().stage(),
        approved == null ? null : approved.version(),
        life.projects());
  }
}
