namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;

/// <summary>Takes a consent back: from then on nothing more is read by it. The director alone does, also after leaving the programme.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Scope">With whom nothing is shared any more.</param>
/// <param name="On">From which day.</param>
public sealed record WithdrawSharingConsent(string Director, SharingScope Scope, DateOnly On) : ICommand<Director, WithdrawSharingConsent>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, WithdrawSharingConsent command) => state.OnceEnrolled(director =>
        director.Engagement.Shared().Contains(command.Scope) ? Decision.Accept(new SharingConsentWithdrawn(command.Scope, command.On)) : Decision.Nothing);
}
