package org.gehor.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gehor.GehorApplication;
import org.gehor.support.StatementRecorder;
import org.gehor.support.TestPeople;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The one node that sends, by all channels, beside the node of the other tests, which sends nothing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = GehorApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = NoticeNode.class)
@Import({TestPeople.class, StatementRecorder.class, Somebody.Factory.class})
public @interface NoticeTest {}
