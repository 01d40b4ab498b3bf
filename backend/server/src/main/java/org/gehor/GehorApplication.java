package org.gehor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts one node of the API. Any number of equal nodes may run on one database. */
@SpringBootApplication
public class GehorApplication {

    public static void main(String[] args) {
        SpringApplication.run(GehorApplication.class, args);
    }
}
