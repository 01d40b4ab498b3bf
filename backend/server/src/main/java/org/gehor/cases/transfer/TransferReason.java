package org.gehor.cases.transfer;

/** Why a case passes to another unit, as the citizen is told; the meanings stand in the schema. */
enum TransferReason {
    CARE_WAS_THERE,
    UNIT_FOUND,
    CAN_ANSWER_BEST,
    ON_WISH,
    UNIT_CHANGED
}
