package cn.xunbao.query.history;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a fact changed, as it stood before or after. */
@Schema(
    oneOf = {
      TaskMatter.Plan.class,
      TaskMatter.Leads.class,
      TaskMatter.Terms.class,
      TaskMatter.Dropped.class,
      TaskMatter.People.class,
      ReportMatter.Content.class,
      ReportMatter.Standing.class,
      ReportMatter.Attached.class,
      ReportMatter.Reminded.class,
      ItemMatter.Tracked.class,
      ItemMatter.Question.class,
      WorkMatter.Nodes.class,
      WorkMatter.Rated.class,
      WorkMatter.TaskEnding.class,
      WorkMatter.Building.class,
      ListMatter.class,
      TaskMatter.Closed.class,
      TaskMatter.Reopened.class,
      ItemMatter.Measured.class,
      QuestionMatter.class,
      UnitMatter.class,
      StatedMatter.class
    })
public sealed interface Matter
    permits TaskMatter,
        ReportMatter,
        ItemMatter,
        WorkMatter,
        ListMatter,
        QuestionMatter,
        UnitMatter,
        StatedMatter {}
