package cn.xunbao.standalone.database;

/** A database that is ready for use until it is closed. */
public interface Database extends AutoCloseable {
  /** Where it is and who may do what. */
  DatabaseAccess access();

  /** Lets go of the database. An embedded server is stopped: close all connections before. */
  @Override
  void close();
}
