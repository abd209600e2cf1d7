import { Router } from 'express';
import { Passport } from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import { verifyPassword } from './password.ts';
import type { Person } from './person.ts';

interface SignInDeps {
  credentialsByEmail: (email: string) => Promise<{ id: string; passwordHash: string | null } | null>;
  personById: (id: string) => Promise<Person | null>;
}

const passport = new Passport();

/** Puts the signed-in person, if any, on the request. */
export function signInMiddleware({ credentialsByEmail, personById }: SignInDeps): Router {
  passport.use(
    new LocalStrategy({ usernameField: 'email' }, (email, password, done) => {
      checkPassword(email, password).then((person) => done(null, person ?? false), done);
    }),
  );
  passport.serializeUser((user, done) => done(null, user.id));
  passport.deserializeUser((id: string, done) => {
    personById(id).then((person) => done(null, person ?? false), done);
  });
  return Router().use(passport.initialize(), passport.session());

  async function checkPassword(email: string, password: string): Promise<Person | null> {
    const account = await credentialsByEmail(email);
    const matches = await verifyPassword(account?.passwordHash, password);
    return account && matches ? personById(account.id) : null;
  }
}

/** Checks e-mail and password of the request's body; null for a wrong pair, without saying which was wrong. */
export function authenticate(req: Express.Request): Promise<Person | null> {
  return new Promise((resolve, reject) => {
    const callback = (error: unknown, person: Person | false | null | undefined) =>
      error ? reject(error) : resolve(person || null);
    passport.authenticate('local', callback)(req, undefined, reject);
  });
}
