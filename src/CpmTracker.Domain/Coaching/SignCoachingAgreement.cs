namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>
/// Records that coach and director signed the coaching agreement, with what they mean to share with the sponsor. Either of them does. It gives no consent: that is the
/// director's alone.
/// </summary>
/// <param name="Director">The director's id.</param>
/// <param name="SharedWithSponsor">The classes that the parties mean to share with CFPIC and CWDA; never C3.</param>
/// <param name="On">The day of signing.</param>
public sealed record SignCoachingAgreement(string Director, IReadOnlyList<Confidentiality> SharedWithSponsor, DateOnly On) : ICommand<Director, SignCoachingAgreement>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, SignCoachingAgreement command) => state.WhileInProgramme(director =>
        (director.Coach, Shared: command.SharedWithSponsor.Distinct().Order().ToList()) switch
        {
            (null, _) => SessionRules.NoCoach,
            (_, var shared) when shared.Contains(Confidentiality.Sealed) =>
                Decision.Reject(Rejection.SealedIsNeverShared, "What is sealed between coach and director is never shared with the sponsor."),
            ({ } coach, var shared) when director.Engagement.Agreements.LastOrDefault(a => a.Coach == coach)?.SharedWithSponsor.SequenceEqual(shared) == true => Decision.Nothing,
            ({ } coach, var shared) => Decision.Accept(new CoachingAgreementSigned(coach, shared, command.On)),
        });
}
