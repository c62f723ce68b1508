package cn.xunbao.events.programme;

import cn.xunbao.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A rhythm was adopted beside those that the plan names.
 *
 * @param programme id of the programme
 * @param version number of this adoption, from 1
 * @param basis the decision that it rests on
 * @param campaign ordinal of the campaign that it binds; null: all
 * @param rhythm the rhythm
 * @param from code of the period from which on it holds
 */
@EventType("rhythm.adopted")
public record RhythmAdopted(
    String programme,
    int version,
    String basis,
    @Nullable Integer campaign,
    Rhythm rhythm,
    String from)
    implements ProgrammeEvent {}
