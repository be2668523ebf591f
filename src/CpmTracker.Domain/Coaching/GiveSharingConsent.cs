namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Consents to sharing what otherwise stays between coach and director. The director alone does, also after leaving the programme.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Scope">With whom.</param>
/// <param name="On">From which day.</param>
public sealed record GiveSharingConsent(string Director, SharingScope Scope, DateOnly On) : ICommand<Director, GiveSharingConsent>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, GiveSharingConsent command) => state.OnceEnrolled(director =>
        director.Engagement.Shared().Contains(command.Scope) ? Decision.Nothing : Decision.Accept(new SharingConsentGiven(command.Scope, command.On)));
}
