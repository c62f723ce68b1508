package cn.xunbao.command.letter;

import cn.xunbao.edge.version.ExpectedVersion;
import cn.xunbao.events.letter.AccessLetterId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Revokes an access letter.
 *
 * @param target which letter
 * @param reason why
 * @param expected version of the letter that was decided on
 */
record RevokeLetter(
    @TargetAggregateIdentifier AccessLetterId target, String reason, ExpectedVersion expected) {}
