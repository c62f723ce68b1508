package cn.xunbao.events.letter;

import java.util.List;

/**
 * What an access letter opens.
 *
 * @param all whether everything
 * @param programmes what of which programmes, if not everything
 */
public record LetterScope(boolean all, List<ProgrammeScope> programmes) {

  public LetterScope {
    programmes = List.copyOf(programmes);
  }
}
