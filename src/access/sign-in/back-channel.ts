/** Where the place where people sign in says that a session is over. */
export const BACK_CHANNEL_LOGOUT = '/sign-in/back-channel-logout';
