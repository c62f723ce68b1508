package cn.xunbao.query.history;

import cn.xunbao.item.ItemLife;
import cn.xunbao.item.RequestLife;
import cn.xunbao.measure.MeasureLife;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a fact changed of a tracked item, a question or a measure. */
sealed interface ItemMatter extends Matter {

  /**
   * How a tracked item stands.
   *
   * @param item its id
   * @param stage where it stands
   * @param unit code of the unit that is held to it
   * @param deadline last second in which it may report
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Tracked(
      String item, ItemLife.Stage stage, @Nullable String unit, @Nullable Instant deadline)
      implements ItemMatter {

    static Tracked of(ItemLife life) {
      var charge = life.charge();
      return new Tracked(
          life.opening().item(),
          life.stage(),
          life.unit(),
          charge == null ? null : charge.deadline());
    }
  }

  /**
   * How a question stands that was submitted upwards.
   *
   * @param request its id
   * @param stage where it stands
   * @param answer the answer
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Question(String request, RequestLife.Stage stage, @Nullable String answer)
      implements ItemMatter {

    static Question of(RequestLife life) {
      return new Question(life.submitted().request(), life.stage(), life.answer());
    }
  }

  /**
   * How a measure stands.
   *
   * @param measure its id
   * @param unit code of the unit that it is taken against
   * @param stage where it stands
   */
  @Schema(name = "MeasureOfTask")
  record Measured(String measure, String unit, MeasureLife.Stage stage) implements ItemMatter {

    static Measured of(MeasureLife life) {
      return new Measured(life.proposed().measure(), life.proposed().unit(), life.stage());
    }
  }
}
