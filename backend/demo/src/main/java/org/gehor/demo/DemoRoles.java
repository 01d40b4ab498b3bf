package org.gehor.demo;

import org.gehor.local.DemoPerson;

/** What each made-up person is good for. */
final class DemoRoles {

    private DemoRoles() {}

    static String toTry(DemoPerson person) {
        return switch (person.username()) {
            case "astrid" -> "Sweden: complain, follow it, read an answer";
            case "gustav" -> "Sweden: has a case that waits for his reply";
            case "erik" -> "Sweden: has an answer in the inbox";
            case "leila" -> "Sweden: nothing sent yet";
            case "noor" -> "Sweden, 12 years old: gets an answer sooner";
            case "dawit" -> "Sweden, with a coordination number";
            case "karl" -> "his eID is of too low a level: refused, with the reason";
            case "ingrid" -> "Norway: complain, follow it, read an answer";
            case "olav" -> "Norway: has a case in work";
            case "marit" -> "Norway: nothing sent yet";
            case "karin" -> "handles cases";
            case "johan" -> "handles cases with Karin";
            case "tove" -> "handles cases elsewhere: sees none of Karin's";
            case "birgitta" -> "leads where Karin works: answers questions about who opened a case";
            case "gunilla" -> "officer of the patient board";
            case "henrik" -> "handles cases";
            case "silje" -> "leads: answers questions about who opened a case";
            case "alva" -> "administrates organisations; reads no cases";
            default -> person.role();
        };
    }
}
