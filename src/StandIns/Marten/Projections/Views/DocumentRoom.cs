namespace Marten.Projections.Views;

/// <summary>How many documents of a view may stay in memory, about: in a rebuild more of small ones, and more again where those that have left come back.</summary>
/// <param name="limit">How many of whatever size.</param>
internal sealed class DocumentRoom(int limit)
{
    /// <summary>So many times the limit are kept of documents that are small: all together have no more than so many bytes of JSON.</summary>
    const int MoreOfSmall = 16, BytesOfSmall = 4 << 20;

    /// <summary>So many times as much is made of both, where documents come back.</summary>
    const int MostOfBoth = 4;

    int _ofBoth = 1;

    /// <param name="meanBytes">The length of a document's JSON on average; zero where it is not known.</param>
    public int For(int meanBytes) => meanBytes == 0 ? limit : (int)Math.Max(limit, _ofBoth * Math.Min((long)limit * MoreOfSmall, BytesOfSmall / meanBytes));

    /// <summary>Twice as much where many come back of those that have left: documents that change in turn, more of them than there is room for, would be read and written each time.</summary>
    public void Widen(int cameBack, int meanBytes)
    {
        if (cameBack >= For(meanBytes) / 4) _ofBoth = Math.Min(MostOfBoth, 2 * _ofBoth);
    }
}
