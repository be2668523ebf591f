namespace CpmTracker.Server.Directors;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="PauseParticipation"/>.</summary>
public static class PauseParticipationHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<PauseParticipation> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, PauseParticipation>(submitted, ct);
}

/// <summary>Input of pauseParticipation.</summary>
public sealed record PauseParticipationInput : DirectorCommandInput
{
    /// <summary>Why, as a class.</summary>
    public required PauseReason Reason { get; init; }

    /// <summary>The first day of it; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds pauseParticipation.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class PauseParticipationMutation
{
    /// <summary>Lets a director's part in the programme rest: nothing is due until it goes on. For the director, the assigned coach and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> PauseParticipation(PauseParticipationInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new PauseParticipation(input.DirectorId, input.Reason, desk.OrToday(input.On)),
            input,
            user,
            ct);
}
