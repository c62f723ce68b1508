package cn.xunbao.command.list;

import cn.xunbao.events.list.ListFiled;
import cn.xunbao.events.list.ListKind;
import cn.xunbao.list.ListContent;
import org.jspecify.annotations.Nullable;

/**
 * Files a list.
 *
 * @param programme id of the programme
 * @param task code of the task that it is about; null: the whole programme
 * @param unit code of the unit
 * @param kind what it is of
 * @param content what it says
 */
record FileList(
    String programme, @Nullable String task, String unit, ListKind kind, ListContent content) {

  ListFiled as(String list) {
    return new ListFiled(
        programme, list, task, unit, kind, 1, content.title(), content.rows(), content.document());
  }
}
