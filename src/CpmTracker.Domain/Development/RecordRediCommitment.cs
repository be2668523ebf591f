namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>Records what the director commits to for race, equity, diversity and inclusion, in the open plan. Director and coach do.</summary>
/// <param name="Director">The director's id.</param>
/// <param name="Commitment">The id made for the commitment.</param>
/// <param name="Text">The commitment.</param>
/// <param name="On">The day.</param>
public sealed record RecordRediCommitment(string Director, string Commitment, Sealed Text, DateOnly On) : ICommand<Director, RecordRediCommitment>
{
    /// <inheritdoc/>
    public string Stream => Director;

    /// <inheritdoc/>
    public static Permission WhoMay => Permission.AssignedCoach | Permission.TheDirector;

    /// <inheritdoc/>
    public static Decision Decide(Director? state, RecordRediCommitment command) => state.NewInPlan(command.Commitment, (_, plan) =>
        Decision.Accept(new RediCommitmentRecorded(plan.Plan, command.Commitment, command.Text, command.On)));
}
