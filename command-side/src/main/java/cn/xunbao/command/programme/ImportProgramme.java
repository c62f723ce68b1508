package cn.xunbao.command.programme;

/**
 * Adopts a plan, all or nothing.
 *
 * @param file the plan
 * @param dryRun whether to stop before anything is stored
 */
record ImportProgramme(ProgrammeFile file, boolean dryRun) {}
