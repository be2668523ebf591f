namespace CpmTracker.Server.Directors;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="ResumeParticipation"/>.</summary>
public static class ResumeParticipationHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ResumeParticipation> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, ResumeParticipation>(submitted, ct);
}

/// <summary>Input of resumeParticipation.</summary>
public sealed record ResumeParticipationInput : DirectorCommandInput
{
    /// <summary>Why it can go on, as a class.</summary>
    public required ResumeReason Reason { get; init; }

    /// <summary>The first day after the pause; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds resumeParticipation.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ResumeParticipationMutation
{
    /// <summary>Lets a director go on after a pause. For the director, the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> ResumeParticipation(ResumeParticipationInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new ResumeParticipation(input.DirectorId, input.Reason, desk.OrToday(input.On)),
            input,
            user,
            ct);
}
