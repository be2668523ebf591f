namespace CpmTracker.Server.Importing;

using System.Security.Claims;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.SignIn;
using CpmTracker.Server.Store;
using HotChocolate.Types;

/// <summary>Input of importRecords.</summary>
public sealed record ImportRecordsInput
{
    /// <summary>Made by the caller, a new one for every new import: it ties together what this one recorded. A row that was imported before changes nothing under any id.</summary>
    public required Guid CommandId { get; init; }

    /// <summary>What the rows tell.</summary>
    public required ImportKind Kind { get; init; }

    /// <summary>A CSV file: UTF-8, commas, a header, quotes as in RFC 4180, at most 5,000 rows and 8 MB; larger ones take the command line. Enter no case, child or family data.</summary>
    public required IFile File { get; init; }

    /// <summary>Only to tell what would be recorded, and what is wrong; otherwise it is recorded.</summary>
    public bool? Preview { get; init; }

    /// <summary>To record the good rows although others are bad. Left out, it is all rows or none.</summary>
    public bool? SkipBadRows { get; init; }
}

/// <summary>Adds importRecords.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ImportRecordsMutation
{
    /// <summary>The most bytes of a file.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>The most rows of a file: more would not be done within the time that a request has.</summary>
    private const int MaxRows = 5000;

    /// <summary>Records what a CSV file tells, as imported and on the days that it gives. For programme administrators.</summary>
    /// <param name="input">What to import.</param>
    /// <param name="importer">Does it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels; nothing is recorded then.</param>
    [UseMutationConvention(PayloadFieldName = "report")]
    [Error<NotAllowedError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<ImportReportNode> ImportRecords(ImportRecordsInput input, Importer importer, ClaimsPrincipal user, CancellationToken ct)
    {
        if (!user.Actor().Is(Role.Administrator)) throw new NotAllowedException();
        if (input.File.Length is not { } length || length > MaxBytes) throw new InvalidInputException("file", $"At most {MaxBytes / 1024 / 1024} MB.");

        using var content = new MemoryStream((int)length);
        await input.File.CopyToAsync(content, ct);
        var order = new ImportOrder(input.Kind, user.Actor())
        {
            Preview = input.Preview ?? false,
            SkipBadRows = input.SkipBadRows ?? false,
            Correlation = input.CommandId.ToString(),
            MaxRows = MaxRows,
        };
        return new(await importer.ImportAsync(order, content.GetBuffer().AsMemory(0, (int)content.Length), new Progress<ImportProgress>(), ct));
    }
}
