namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="RecordRediCommitment"/>.</summary>
public static class RecordRediCommitmentHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RecordRediCommitment> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, RecordRediCommitment>(submitted, ct);
}

/// <summary>Input of recordRediCommitment.</summary>
public sealed record RecordRediCommitmentInput : DirectorCommandInput
{
    /// <summary>The commitment, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Text { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds recordRediCommitment.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RecordRediCommitmentMutation
{
    /// <summary>Records what the director commits to for race, equity, diversity and inclusion. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> RecordRediCommitment(RecordRediCommitmentInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new RecordRediCommitment(
                input.DirectorId,
                $"commitment-{input.CommandId:N}",
                await desk.Pen.WriteAsync("text", input.Text, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}
