"""Learn the chrome/content lexicon: a linear model on words, first and last words and whole short lines."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from line_data import Page
from scipy import optimize, sparse

from cleanse.chrome.lines import keys

DOMAINS = 5  # on fewer a key says nothing about the web
SIZE = 6000  # keys that are kept
PRIOR = 0.004  # strength of the ridge, in pages
REACH = 5  # lines to either side that the second weight of a key speaks about


class Bags:
    """The keys of every block of some pages as a sparse matrix, with labels, weights and folds."""

    def __init__(self, pages: Sequence[Page], folds: Sequence[int]) -> None:
        ids: dict[str, int] = {}
        indices: list[int] = []
        indptr = [0]
        label: list[float] = []
        weight: list[float] = []
        fold: list[int] = []
        page_of: list[int] = []
        for number, (page, page_fold) in enumerate(zip(pages, folds, strict=True)):
            sizes = [
                sum(words.values()) if known in (0, 1) else 0
                for words, known in zip(page.words, page.labels, strict=True)
            ]
            total, lines = sum(sizes) or 1, sum(1 for size in sizes if size) or 1
            for block, known, size in zip(page.document.blocks, page.labels, sizes, strict=True):
                indices.extend({ids.setdefault(key, len(ids)) for key in keys(block.text)})
                indptr.append(len(indices))
                label.append(1.0 if known == 1 else 0.0)
                weight.append(0.6 * size / total + 0.4 / lines if size else 0.0)
                fold.append(page_fold)
                page_of.append(number)
        self.keys = list(ids)
        data = np.ones(len(indices), dtype=np.float32)
        self.matrix = sparse.csr_matrix((data, np.array(indices), np.array(indptr)), shape=(len(label), len(ids)))
        self.label = np.array(label)
        self.weight = np.array(weight)
        self.fold = np.array(fold)
        self.page = np.array(page_of)
        domains: dict[str, int] = {}
        self.domain = np.array([domains.setdefault(page.domain, len(domains)) for page in pages])

    def learn(self, without: frozenset[int], prior: float = PRIOR, size: int = SIZE) -> dict[str, tuple[float, float]]:
        """Weights from the pages of the other folds: of a key in the line itself, and around it."""
        rows = ~np.isin(self.fold, list(without))
        matrix = self.matrix[rows]
        page = self.page[rows]
        # a key counts on the distinct domains it stands on
        owner = sparse.csr_matrix(
            (np.ones(len(page)), (self.domain[page], np.arange(len(page)))), shape=(self.domain.max() + 1, len(page))
        )
        spread = np.asarray(((owner @ matrix) > 0).sum(axis=0)).ravel()
        chosen = np.flatnonzero(spread >= DOMAINS)
        own, around, lines = self._fit(matrix[:, chosen], page, rows, prior)
        if len(chosen) > size:
            gain = (np.abs(own) + np.abs(around)) * np.sqrt(lines)
            best = np.sort(np.argsort(-gain)[:size])
            chosen = chosen[best]
            own, around, lines = self._fit(matrix[:, chosen], page, rows, prior)
        return {self.keys[key]: (float(a), float(b)) for key, a, b in zip(chosen, own, around, strict=True)}

    def _fit(
        self, matrix: sparse.csr_matrix, page: np.ndarray, rows: np.ndarray, prior: float
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        label, weight = self.label[rows], self.weight[rows]
        weight = weight / weight.sum()
        smooth = smoother(page, REACH)
        width = matrix.shape[1]
        transposed = matrix.T.tocsr()
        spread = smooth.T.tocsr()

        def loss(x: np.ndarray) -> tuple[float, np.ndarray]:
            own, around, bias = x[:width], x[width:-1], x[-1]
            score = matrix @ own + smooth @ (matrix @ around) + bias
            value = np.logaddexp(0, -np.where(label > 0, score, -score)) @ weight
            slope = weight * (1 / (1 + np.exp(-score)) - label)
            gradient = np.concatenate([transposed @ slope, transposed @ (spread @ slope), [slope.sum()]])
            ridge = prior * 0.01
            return value + ridge * (x[:-1] @ x[:-1]), gradient + np.append(2 * ridge * x[:-1], 0.0)

        found = optimize.minimize(loss, np.zeros(2 * width + 1), jac=True, method="L-BFGS-B", options={"maxiter": 120})
        mass = np.asarray(matrix.multiply(weight[:, None]).sum(axis=0)).ravel()
        return found.x[:width], found.x[width:-1], mass


def smoother(page: np.ndarray, reach: int) -> sparse.csr_matrix:
    """The matrix that replaces each line by the mean of the lines around it on its page."""
    n = len(page)
    starts = np.searchsorted(page, page, side="left")
    ends = np.searchsorted(page, page, side="right")
    low, high = np.maximum(starts, np.arange(n) - reach), np.minimum(ends, np.arange(n) + reach + 1)
    indptr = np.concatenate([[0], np.cumsum(high - low)])
    indices = np.arange(indptr[-1]) - np.repeat(indptr[:-1] - low, high - low)
    data = np.repeat(1.0 / (high - low), high - low)
    return sparse.csr_matrix((data, indices, indptr), shape=(n, n))
