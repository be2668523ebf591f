namespace CpmTracker.Server.Programme;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Programme;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.SignIn;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="AttestLearningObjective"/>.</summary>
public static class AttestLearningObjectiveHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<AttestLearningObjective> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, AttestLearningObjective>(submitted, ct);
}

/// <summary>Input of attestLearningObjective.</summary>
public sealed record AttestLearningObjectiveInput : DirectorCommandInput
{
    /// <summary>The objective's id in the catalogue, such as LO-S2b.</summary>
    public required string Objective { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds attestLearningObjective.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class AttestLearningObjectiveMutation
{
    /// <summary>Vouches that a director has reached a learning objective: the director for themselves, the coach for the director. For the director and the assigned coach.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> AttestLearningObjective(AttestLearningObjectiveInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new AttestLearningObjective(
                input.DirectorId,
                input.Objective,
                (await desk.CatalogueAsync(ct)).Objectives.FirstOrDefault(o => o.Id == input.Objective)?.Module,
                user.Actor().Subject == input.DirectorId ? Attester.Director : Attester.Coach,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
