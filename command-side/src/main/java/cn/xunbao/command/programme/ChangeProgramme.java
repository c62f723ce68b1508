package cn.xunbao.command.programme;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.programme.ProgrammeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Changes something about a programme in force.
 *
 * @param target the programme
 * @param change what is changed
 * @param expected the version of the programme that the caller has seen
 */
record ChangeProgramme(
    @TargetAggregateIdentifier ProgrammeId target,
    ProgrammeChange change,
    ExpectedVersion expected) {}
