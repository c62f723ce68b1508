package cn.xunbao.query.document;

/** What kind of document it is, which decides its head. */
public enum DocumentKind {
  /** 简报, 总结: a head of its own with number of the issue, office and date. */
  BRIEF,
  /** 通报: an official document by GB/T 9704-2012 with mark of the issuer, number and addressees. */
  CIRCULAR
}
