package cn.xunbao.standalone.attachment;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the reading of attachments. */
@Configuration(proxyBeanMethods = false)
@Import(AttachmentDownloadController.class)
public class AttachmentDownloadConfiguration {}
