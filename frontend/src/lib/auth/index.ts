export { idleMillis, watchActivity } from './activity';
export {
  accessToken,
  accessTokenSeconds,
  backgroundToken,
  comesFromLogin,
  endSession,
  extendSession,
  login,
  logout,
  logoutInPassing,
  resume,
} from './keycloak';
export { isLeft, leftFor, rememberLeaving } from './left';
export { awaitRenewal, handOver, openRenewal } from './renewal';
export { currentSession, type Door, levelSuffices, type Person, type Session, useSession } from './session';
export { answerNewTabs } from './otherTabs';
