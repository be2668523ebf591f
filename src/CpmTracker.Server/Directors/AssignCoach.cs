namespace CpmTracker.Server.Directors;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Marten;

/// <summary>Decides <see cref="AssignCoach"/>.</summary>
public static class AssignCoachHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<AssignCoach> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, AssignCoach>(submitted, ct);
}

/// <summary>Input of assignCoach.</summary>
public sealed record AssignCoachInput : DirectorCommandInput
{
    /// <summary>The coach's opaque id.</summary>
    [ID("Coach")]
    public required string CoachId { get; init; }

    /// <summary>Why another coach takes over, if one was assigned.</summary>
    public string? Reason { get; init; }

    /// <summary>From which day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds assignCoach.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AssignCoachMutation
{
    /// <summary>Makes a coach responsible for a director, in place of the one before, if any. For programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> AssignCoach(AssignCoachInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new AssignCoach(input.DirectorId, input.CoachId, await desk.Roster.HasCoachAsync(input.CoachId, ct), await desk.Pen.WriteIfAnyAsync("reason", input.Reason, input.DirectorId, ct), desk.OrToday(input.On)),
            input,
            user,
            ct);
}
